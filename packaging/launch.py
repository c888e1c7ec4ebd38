"""Where the frozen program begins; its two executables differ in name alone."""

import os
import sys
from pathlib import Path

from viewer.app import main, main_gui

# The bootloader points the search for libraries at the bundle; what Parallax starts is not of the bundle.
os.environ.pop("LD_LIBRARY_PATH", None)
if "LD_LIBRARY_PATH_ORIG" in os.environ:
    os.environ["LD_LIBRARY_PATH"] = os.environ.pop("LD_LIBRARY_PATH_ORIG")

sys.exit(main_gui() if Path(sys.executable).stem == "parallax-gui" else main())
