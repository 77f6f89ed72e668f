namespace Virtualization;

/// <summary xml:lang="ko">밖에서 데이터를 보거나 바꾸지 못하고 코드를 바꾸지 못하도록 하드웨어가 지키는 실행 환경(TEE).</summary>
/// <summary xml:lang="en">
/// An execution environment (TEE) in which the hardware keeps data from being seen or changed, and code from being changed, from outside.
/// </summary>
/// <remarks xml:lang="ko">VM 전체를 감싸는 것(Intel TDX, AMD SEV-SNP)과 프로세스의 일부를 감싸는 것(Intel SGX) 등이 있습니다. 이 사이트는 같은 일을 소프트웨어로 하는 <see cref="Pkvm"/>도 함께 셉니다.</remarks>
/// <remarks xml:lang="en">
/// Among others, there are those that enclose a whole VM (Intel TDX, AMD SEV-SNP) and those for part of a process (Intel SGX). This site
/// also counts <see cref="Pkvm"/>, which does the same in software.
/// </remarks>
[Term, Name("ko", "신뢰 실행 환경"), Name("en", "Trusted execution environment")]
[Cites<ConfidentialContainersArchitecture>("Confidential Computing Overview; Key Components")]
[Cites<ConfidentialComputingScope>("A.1 Trusted Execution Environment")]
public sealed class TrustedExecutionEnvironment;
