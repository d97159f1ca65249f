"""How well the checks see: scores against an annotation, and the tables made of them."""
