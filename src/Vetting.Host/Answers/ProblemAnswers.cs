namespace Vetting.Host.Answers;

/// <summary>Answers every failure with problem details.</summary>
internal static class ProblemAnswers
{
    public static void AddProblems(this IServiceCollection services) => services.AddProblemDetails().AddExceptionHandler<Problems>();
}
