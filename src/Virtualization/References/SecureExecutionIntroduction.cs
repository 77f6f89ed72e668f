namespace Virtualization;

[Reference("IBM Documentation: IBM Secure Execution for Linux", "https://www.ibm.com/docs/en/linux-on-systems?topic=concepts-secure-execution", Year = 2024, Author = "IBM", Language = "en")]
public sealed class SecureExecutionIntroduction;
