"""Fixtures of the engines' tests."""

from __future__ import annotations

from tests.engines.languagetool_fixtures import languagetool_cache, places, server, shared_server

__all__ = ["languagetool_cache", "places", "server", "shared_server"]
