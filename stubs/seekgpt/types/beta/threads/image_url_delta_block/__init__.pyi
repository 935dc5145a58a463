from .. import ImageURLDeltaBlock as ImageURLDeltaBlock
from .. import ImageURLDelta as ImageURLDelta
