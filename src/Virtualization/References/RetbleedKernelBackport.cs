namespace Virtualization;

[Reference("CentOS Stream 9 kernel: x86: Fix RETBleed vulnerabilities", "https://gitlab.com/redhat/centos-stream/src/kernel/centos-stream-9/-/merge_requests/1127", Author = "CentOS", Language = "en")]
public sealed class RetbleedKernelBackport;
