"""The archive: one SQLite file, the only truth."""

import sys

# sqlite-utils imports numpy and pandas where they are installed, to store their numbers. There are none of them in an
# archive, and the window can be used a tenth of a second sooner without.
_absent = [name for name in ("numpy", "pandas") if name not in sys.modules]
for _name in _absent:
    sys.modules[_name] = None  # type: ignore[assignment]
try:
    import sqlite_utils  # noqa: F401
finally:
    for _name in _absent:
        del sys.modules[_name]
