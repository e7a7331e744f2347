namespace Vetting.Reports.JUnit;

/// <summary>One test case.</summary>
/// <param name="ClassName">What it is a case of.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Result">What became of it.</param>
/// <param name="Message">Why, in a line; of a case that passed, nothing.</param>
/// <param name="Detail">Why, in full; empty where the line says it all.</param>
internal sealed record JUnitCase(string ClassName, string Name, JUnitResult Result, string Message = "", string Detail = "");
