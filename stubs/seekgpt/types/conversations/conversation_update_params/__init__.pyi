from .. import ConversationUpdateParams as ConversationUpdateParams
from ...shared_params import Metadata as Metadata
