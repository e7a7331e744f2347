#:package Vetting@0.1.0
#:property PublishAot=false
using Vetting;
using Vetting.Claims;
using Vetting.Packages;
using Vetting.Reading;

try
{
    var report = Vetter.Create().Check(AidPackage.Read(args[0]), Registry.Read(args[1]));
    Console.WriteLine($"{report.Disposition}: {report.Findings.Length} findings in {report.Checked.Length} answers");
    foreach (var finding in report.Findings.Take(3))
    {
        Console.WriteLine($"{finding.Severity} {finding.Rule} {finding.Outcome}: {finding.SubjectName}");
    }

    foreach (var question in report.Questions.Take(2))
    {
        Console.WriteLine($"ask {question.Missing.AskWho}: {question.Missing.Question}");
    }
}
catch (UnusableInputException unusable)
{
    Console.WriteLine(unusable.Message); // every problem of every file, each with its place
}
