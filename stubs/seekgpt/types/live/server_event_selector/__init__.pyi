from .. import ServerEventSelector as ServerEventSelector
