from .. import ContainerListParams as ContainerListParams
