from .. import MessageDeltaEvent as MessageDeltaEvent
from .. import MessageDelta as MessageDelta
