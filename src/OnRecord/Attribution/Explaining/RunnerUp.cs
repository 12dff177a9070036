namespace OnRecord.Attribution.Explaining;

public sealed record RunnerUp(string Answer, double Score);
