@echo off
rem Starts Kanjian from any folder; compiles it on first use and whenever its sources are newer.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul
set "project=%~dp0"
set "project=%project:~0,-1%"
set "jar=%project%\target\kanjian.jar"
set "built=%project%\target\kanjian.built"

set "java="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for /f "delims=" %%J in ('where java 2^>nul') do if not defined java set "java=%%J"
if not defined java goto nojava

set "version="
set "asked=%TEMP%\kanjian-java-%RANDOM%.txt"
"%java%" -version 2>"%asked%"
for /f "usebackq tokens=3" %%V in ("%asked%") do if not defined version set "version=%%~V"
del "%asked%" >nul 2>&1
set "major=0"
for /f "delims=.-+" %%M in ("%version%") do set "major=%%M"
if %major% LSS 17 goto oldjava

if not exist "%jar%" goto first
if not exist "%project%\src\main" goto run
if not exist "%built%" goto changed
powershell -NoProfile -Command "$t=(Get-Item -LiteralPath $env:built).LastWriteTime; if (@(Get-Item -LiteralPath ($env:project+'\pom.xml')) + @(Get-ChildItem -LiteralPath ($env:project+'\src\main') -Recurse) | Where-Object LastWriteTime -gt $t | Select-Object -First 1) {exit 1}"
if errorlevel 1 goto changed
goto run

:first
echo 首次使用，正在编译程序…… ^(compiling on first use^) 1>&2
goto compile
:changed
echo 程序有更新,正在重新编译…… ^(compiling the changed program^) 1>&2
:compile
where mvn >nul 2>&1
if errorlevel 1 goto nomaven
if not exist "%project%\target" mkdir "%project%\target"
rem Stamped with the time before, so that a change made meanwhile is seen by the next start.
type nul >"%built%.new"
call mvn -q -B -Dmaven.test.skip=true -f "%project%\pom.xml" package 1>&2
if errorlevel 1 goto failed
move /y "%built%.new" "%built%" >nul

:run
rem A single run is over before the second compiler pays; the preview lives long enough.
set "tiers=-XX:TieredStopAtLevel=1"
if "%~1"=="serve" set "tiers="
"%java%" -XX:+UseSerialGC -Xshare:auto %tiers% -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true "-Dkanjian.home=%project%" -jar "%jar%" %*
exit /b %errorlevel%

:nojava
echo 没有找到 Java:请安装 JDK 17 或更新的版本,或让 JAVA_HOME 指向它。 1>&2
echo Java was not found: install JDK 17 or newer, or point JAVA_HOME to it. 1>&2
exit /b 3
:oldjava
echo Java 太旧,现在是 %version%:请安装 JDK 17 或更新的版本,或让 JAVA_HOME 指向它。 1>&2
echo Java is too old, it is %version%: install JDK 17 or newer, or point JAVA_HOME to it. 1>&2
exit /b 3
:nomaven
echo 没有找到 Maven(mvn),不能编译程序:请安装 Maven 3.8 或更新的版本。 1>&2
echo Maven (mvn) was not found and the program cannot be compiled: install Maven 3.8 or newer. 1>&2
exit /b 3
:failed
echo 编译没有成功,原因见上面的英文提示。 1>&2
echo The program could not be compiled; the reason stands above. 1>&2
exit /b 3
