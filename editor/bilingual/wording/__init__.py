"""What Chinese words may turn into: dictionaries, stems, required renderings."""
