"""One package a platform, each with the modules that `tests/unit/test_adapters.py` lists."""
