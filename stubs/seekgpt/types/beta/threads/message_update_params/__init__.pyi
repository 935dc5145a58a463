from .. import MessageUpdateParams as MessageUpdateParams
