from .. import TextDeltaBlock as TextDeltaBlock
from .. import TextDelta as TextDelta
