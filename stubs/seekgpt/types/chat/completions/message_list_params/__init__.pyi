from .. import MessageListParams as MessageListParams
