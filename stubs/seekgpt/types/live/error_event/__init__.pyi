from .. import ErrorEvent as ErrorEvent
from .. import Error as Error
