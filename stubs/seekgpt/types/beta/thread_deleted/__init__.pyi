from .. import ThreadDeleted as ThreadDeleted
