"""What lies behind ports: grammar engines, readability."""
