"""The playground: a web page on this machine, on which one can be everybody."""
