"""Parts of Office Open XML workbooks (ECMA-376, transitional and strict), read as streams."""
