"""The timeline: a lane for each account, days across, disagreement in between."""
