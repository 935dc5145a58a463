from .. import MessageDeleted as MessageDeleted
