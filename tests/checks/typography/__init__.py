"""Tests of typography checks."""
