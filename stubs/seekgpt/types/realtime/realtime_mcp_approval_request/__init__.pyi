from .. import RealtimeMcpApprovalRequest as RealtimeMcpApprovalRequest
