from .. import RefusalContentBlock as RefusalContentBlock
