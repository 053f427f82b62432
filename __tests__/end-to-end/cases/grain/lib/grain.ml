let grind = ignore
