from .._apart import ContainerReference as ContainerReference
