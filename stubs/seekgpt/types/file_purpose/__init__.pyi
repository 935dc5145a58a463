from .._literals import _FilePurpose as FilePurpose
