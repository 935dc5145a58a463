from .. import MessageContentDelta as MessageContentDelta
from .. import ImageFileDeltaBlock as ImageFileDeltaBlock
from .. import ImageURLDeltaBlock as ImageURLDeltaBlock
from .. import RefusalDeltaBlock as RefusalDeltaBlock
from .. import TextDeltaBlock as TextDeltaBlock
