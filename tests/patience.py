"""How long a test waits for what must happen: on a quiet machine it takes a hundredth of this.

Only what never happens takes so long; no test may fail because the machine was slow.
"""

#: In seconds.
PATIENCE = 120.0
