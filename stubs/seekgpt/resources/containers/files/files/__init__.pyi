from .. import AsyncFiles as AsyncFiles, Files as Files
