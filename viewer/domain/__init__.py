"""What Parallax talks about: frozen values and pure rules, free of storage, search and windows."""
