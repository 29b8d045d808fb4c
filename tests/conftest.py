"""What every test runs with: the base install's matching, whether or not the semantic extra is there."""

import os

os.environ["RECOUPE_SEMANTIC"] = "0"
