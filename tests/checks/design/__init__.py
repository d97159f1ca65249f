"""Tests of design checks."""
