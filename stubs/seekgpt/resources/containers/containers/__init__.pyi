from .. import AsyncContainers as AsyncContainers, Containers as Containers
