namespace OnRecord.Attribution.Explaining;

internal sealed record RunnerUp(string Answer, double Score);
