from .. import ImageURLDelta as ImageURLDelta
