from .. import Conversation as Conversation
