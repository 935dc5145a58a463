from .. import ResponseContainerReference as ResponseContainerReference
