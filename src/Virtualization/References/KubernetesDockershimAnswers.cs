namespace Virtualization;

[Reference("Kubernetes: dockershim removal FAQ", "https://github.com/kubernetes/website/blob/05e987a47bd988313cf9dc1e5ac416261c59aa49/content/en/blog/_posts/2022-02-17-updated-dockershim-faq.md", Year = 2022, Author = "The Kubernetes authors", Language = "en")]
public sealed class KubernetesDockershimAnswers;
