"""Measures how much copydesk sees, and how often it is right.

Run with ``make quality``, or ``python tests/benchmarks/quality.py [PATH…]`` (``--help`` tells the
options). For an annotated release it prints recall and precision; for any other texts, remarks per
1,000 words. The rules of the score stand in ``measuring/scoring.py``, the floors that
``make test`` holds it to in ``floors.toml``.
"""

from __future__ import annotations

import sys
from pathlib import Path

if __name__ == "__main__":
    # Run as a file, Python looks for modules in this folder only.
    sys.path.insert(0, str(Path(__file__).parents[2]))
    from tests.benchmarks.measuring.command import main

    main()
