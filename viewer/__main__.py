"""`python -m viewer` is `parallax`."""

import sys

from viewer.app import main

if __name__ == "__main__":
    sys.exit(main())
