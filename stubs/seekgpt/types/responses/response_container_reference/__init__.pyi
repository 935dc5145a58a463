from .._apart import ResponseContainerReference as ResponseContainerReference
