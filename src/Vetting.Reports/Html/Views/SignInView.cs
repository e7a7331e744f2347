namespace Vetting.Reports.Html.Views;

/// <summary>A form that asks for a key.</summary>
/// <param name="Problem">Why the last one was not taken; empty where none was given.</param>
/// <param name="Hours">How long a sign-in holds.</param>
internal sealed record SignInView(string Problem, int Hours);
