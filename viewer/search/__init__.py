"""Full-text search: a derived index, never trusted, always replaceable."""

import warnings

# Whoosh 2.7.4 is settled and will not be mended; Python says so once, when it first compiles it.
warnings.filterwarnings("ignore", category=SyntaxWarning, module="whoosh")
