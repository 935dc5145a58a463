from .. import CallAcceptParams as CallAcceptParams
