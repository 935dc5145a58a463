from .. import MessageDelta as MessageDelta
from .. import MessageContentDelta as MessageContentDelta
