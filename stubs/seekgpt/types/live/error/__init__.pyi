from .. import Error as Error
