from .. import ContainerReference as ContainerReference
