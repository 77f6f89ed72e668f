namespace Virtualization;

[Reference("CNCF serverless whitepaper, version 1.0", "https://github.com/cncf/wg-serverless/blob/1838e01c3c5a28264ae12376c7f1fc0660408a57/whitepapers/serverless-overview/README.md", Author = "CNCF Serverless Working Group", Language = "en")]
public sealed class ServerlessWhitepaper;
